package vn.traoquyen.deadline.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.deadline.FigureInquiry;
import vn.traoquyen.deadline.FigureInquiry.By;
import vn.traoquyen.deadline.StageFigures;
import vn.traoquyen.shared.Refusal;

/** How deadlines are kept, over HTTP (số liệu thời hạn): {@code by} is stage, agency or dossier. */
@RestController
@RequestMapping("/api/deadlines/figures")
class FigureController {

    private static final int DAYS_IN_VIEW = 90;

    private final FigureInquiry inquiry;
    private final Clock clock;

    FigureController(FigureInquiry inquiry, Clock clock) {
        this.inquiry = inquiry;
        this.clock = clock;
    }

    record FiguresView(LocalDate from, LocalDate to, String by, List<StageFigures> items) {}

    @GetMapping
    FiguresView figures(
            @RequestParam(defaultValue = "stage") String by,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        var today = LocalDate.now(clock);
        var last = day(to, today);
        var first = day(from, last.minusDays(DAYS_IN_VIEW));
        return new FiguresView(first, last, by, inquiry.figures(by(by), first, last));
    }

    private static By by(String name) {
        try {
            return By.valueOf(name.strip().toUpperCase());
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("deadline.figuresBy", Map.of("value", name));
        }
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        return text.isBlank() ? otherwise : AskedDay.read(text);
    }
}
