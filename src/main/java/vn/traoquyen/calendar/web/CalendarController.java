package vn.traoquyen.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.calendar.CalendarChange;
import vn.traoquyen.calendar.CalendarChange.DayRemoved;
import vn.traoquyen.calendar.CalendarChange.DaySet;
import vn.traoquyen.calendar.CalendarChange.HoursRemoved;
import vn.traoquyen.calendar.CalendarChange.HoursSet;
import vn.traoquyen.calendar.CalendarChange.YearSet;
import vn.traoquyen.calendar.CalendarScope;
import vn.traoquyen.calendar.CalendarService;
import vn.traoquyen.calendar.web.CalendarViews.ChangeView;
import vn.traoquyen.calendar.web.CalendarViews.NoteView;
import vn.traoquyen.calendar.web.CalendarViews.YearView;
import vn.traoquyen.shared.Refusal;

/** The calendar as everybody reads it and the administrator keeps it (lịch làm việc). */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    private static final int MOST_NOTES = 200;

    private final CalendarService service;
    private final CalendarViews views;

    CalendarController(CalendarService service, CalendarViews views) {
        this.service = service;
        this.views = views;
    }

    /** A year with its special days, each with the decision behind it; this year where none is asked for. */
    @GetMapping
    YearView year(@RequestParam(required = false) Integer year) {
        return views.year(year);
    }

    @GetMapping("/changes")
    List<NoteView> changes() {
        return service.history(MOST_NOTES).stream().map(NoteView::of).toList();
    }

    @PostMapping("/days")
    ChangeView enterDay(@RequestParam(defaultValue = "apply") String mode, @RequestBody CalendarRequests.Day day) {
        return change(mode, new DaySet(day.entry()));
    }

    @DeleteMapping("/days/{date}")
    ChangeView removeDay(
            @RequestParam(defaultValue = "apply") String mode,
            @PathVariable LocalDate date,
            @RequestParam(defaultValue = "PROVINCE") CalendarScope scope,
            @RequestParam(defaultValue = "") String reason) {
        return change(mode, new DayRemoved(date, scope, reason.strip()));
    }

    @PostMapping("/years")
    ChangeView setYear(@RequestParam(defaultValue = "apply") String mode, @RequestBody CalendarRequests.Year year) {
        return change(mode, new YearSet(year.entry()));
    }

    @PostMapping("/hours")
    ChangeView setHours(@RequestParam(defaultValue = "apply") String mode, @RequestBody CalendarRequests.Hours hours) {
        return change(mode, new HoursSet(hours.entry()));
    }

    @DeleteMapping("/hours/{from}")
    ChangeView removeHours(
            @RequestParam(defaultValue = "apply") String mode,
            @PathVariable LocalDate from,
            @RequestParam(defaultValue = "") String reason) {
        return change(mode, new HoursRemoved(from, reason.strip()));
    }

    private ChangeView change(String mode, CalendarChange change) {
        return switch (mode) {
            case "preview" -> ChangeView.of(false, service.preview(change));
            case "apply" -> ChangeView.of(true, service.apply(change));
            default -> throw new Refusal("calendar.modeUnknown", Map.of("value", mode));
        };
    }
}
