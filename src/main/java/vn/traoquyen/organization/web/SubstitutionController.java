package vn.traoquyen.organization.web;

import java.time.LocalDate;
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
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.SubstitutionInquiry;
import vn.traoquyen.organization.SubstitutionScope;
import vn.traoquyen.organization.SubstitutionService;
import vn.traoquyen.organization.SubstitutionService.Absence;
import vn.traoquyen.organization.web.SubstitutionViews.ChoicesView;
import vn.traoquyen.organization.web.SubstitutionViews.SubstitutionView;

/** Enters, lists and ends absences over HTTP (thay thế khi vắng mặt). */
@RestController
@RequestMapping("/api/substitutions")
class SubstitutionController {

    private final SubstitutionService substitutions;
    private final SubstitutionInquiry inquiry;
    private final SubstitutionViews views;
    private final Officials officials;
    private final CurrentOfficial current;

    SubstitutionController(
            SubstitutionService substitutions,
            SubstitutionInquiry inquiry,
            SubstitutionViews views,
            Officials officials,
            CurrentOfficial current) {
        this.substitutions = substitutions;
        this.inquiry = inquiry;
        this.views = views;
        this.officials = officials;
        this.current = current;
    }

    /**
     * @param absent null: the one who asks
     * @param scope null: all work
     * @param scopeOf the key of the process or the group; null for all work
     */
    record Wish(
            String absent,
            String substitute,
            LocalDate from,
            LocalDate until,
            SubstitutionScope.Kind scope,
            String scopeOf,
            String reason) {

        Absence absenceOf(String asker) {
            var kind = scope == null ? SubstitutionScope.Kind.ALL : scope;
            var of = kind == SubstitutionScope.Kind.ALL ? null : scopeOf == null ? "" : scopeOf;
            return new Absence(
                    absent == null || absent.isBlank() ? asker : absent,
                    substitute,
                    from,
                    until,
                    new SubstitutionScope(kind, of),
                    reason == null || reason.isBlank() ? null : reason.strip());
        }
    }

    @GetMapping
    List<SubstitutionView> visible() {
        return inquiry.visible().stream().map(views::of).toList();
    }

    @GetMapping("/mine")
    List<SubstitutionView> mine() {
        return inquiry.mine().stream().map(views::of).toList();
    }

    /** What a form offers. */
    @GetMapping("/choices")
    ChoicesView choices(@RequestParam(required = false) String absent) {
        return views.choices(
                inquiry.speaksFor(),
                officials.find(absent == null ? current.userId() : absent).orElse(null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SubstitutionView enter(@RequestBody Wish wish) {
        return views.of(substitutions.enter(wish.absenceOf(current.userId())));
    }

    @PostMapping("/{id}/end")
    SubstitutionView end(@PathVariable long id) {
        return views.of(substitutions.end(id));
    }
}
