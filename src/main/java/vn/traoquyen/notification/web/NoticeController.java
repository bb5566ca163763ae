package vn.traoquyen.notification.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.notification.NoticeInquiry;

/** Notices over HTTP: mine, and those about a dossier that I may see (thông báo). */
@RestController
@RequestMapping("/api")
class NoticeController {

    private final NoticeInquiry inquiry;

    NoticeController(NoticeInquiry inquiry) {
        this.inquiry = inquiry;
    }

    record PageView(int page, int size, long total, long unread, List<NoticeView> items) {}

    /** @param all whether all of mine are read; otherwise those that are named */
    record Read(List<Long> ids, boolean all) {}

    @GetMapping("/notices")
    PageView mine(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var mine = inquiry.mine(unread, page, size);
        return new PageView(
                mine.page(),
                mine.size(),
                mine.total(),
                mine.unread(),
                mine.items().stream().map(NoticeView::of).toList());
    }

    @PostMapping("/notices/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@RequestBody Read read) {
        if (read.all()) {
            inquiry.readAll();
        } else {
            inquiry.read(read.ids() == null ? List.of() : read.ids());
        }
    }

    @GetMapping("/dossiers/{id}/notices")
    List<ToldView> ofDossier(@PathVariable String id) {
        return inquiry.ofDossier(id).stream()
                .map(notice -> ToldView.of(notice, inquiry.nameOf(notice.recipient())))
                .toList();
    }
}
