package vn.traoquyen.register.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.register.RegisterInquiry;
import vn.traoquyen.register.RegisterInquiry.Entry;
import vn.traoquyen.register.monitoring.HolderDuties;
import vn.traoquyen.register.monitoring.MonitoringInquiry;

/** Shows who holds which power on a day, to everybody who works in the province (tra cứu sổ theo dõi). */
@RestController
@RequestMapping("/api/register")
class RegisterController {

    private static final String REPORT = "Báo cáo kết quả thực hiện nhiệm vụ được giao";

    private final RegisterInquiry register;
    private final MonitoringInquiry monitoring;
    private final HolderDuties duties;
    private final MonitoringViews monitoringViews;
    private final PartyNames names;
    private final Clock clock;

    RegisterController(
            RegisterInquiry register,
            MonitoringInquiry monitoring,
            HolderDuties duties,
            MonitoringViews monitoringViews,
            PartyNames names,
            Clock clock) {
        this.register = register;
        this.monitoring = monitoring;
        this.duties = duties;
        this.monitoringViews = monitoringViews;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    PageView on(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "20") String size) {
        return page(on, RegisterRequest.holder(holder), q, page, size);
    }

    @GetMapping("/holders/{agency}")
    HolderView heldBy(
            @PathVariable String agency,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "200") String size) {
        var held = page(on, agency, q, page, size);
        return new HolderView(held.on(), held.page(), held.size(), held.total(), held.items(), duties(held));
    }

    /** What has to be reported from today on; a day of the past has nothing left to report. */
    private List<DutyView> duties(PageView held) {
        if (held.on().isBefore(LocalDate.now(clock))) {
            return List.of();
        }
        var instruments = held.items().stream()
                .map(EntryView::instrument)
                .collect(toMap(InstrumentView::id, identity(), (one, same) -> one));
        return duties.under(instruments.keySet()).stream()
                .map(duty ->
                        new DutyView(duty.dueOn(), duty.everyMonths(), REPORT, instruments.get(duty.instrumentId())))
                .toList();
    }

    @GetMapping("/instruments/{id}")
    WholeView instrument(@PathVariable String id) {
        var whole = register.instrument(id);
        var instrument = whole.instrument();
        var watched = monitoring.of(id);
        return new WholeView(
                instrument.id(),
                instrument.symbol(),
                instrument.kind(),
                instrument.kind().label(),
                instrument.issuerName(),
                instrument.subject(),
                instrument.issuedOn(),
                instrument.effectiveOn(),
                instrument.validUntil(),
                whole.holdings().stream()
                        .map(holding -> EntryView.of(new Entry(holding, instrument), names))
                        .toList(),
                watched.map(monitoringViews::view).orElse(null),
                watched.map(monitoringViews::events).orElse(List.of()));
    }

    private PageView page(String on, String holder, String words, String page, String size) {
        var day = RegisterRequest.day("on", on, LocalDate.now(clock));
        var found = register.on(
                day, holder, RegisterRequest.words(words), RegisterRequest.page(page), RegisterRequest.size(size));
        return new PageView(
                day,
                found.page(),
                found.size(),
                found.total(),
                found.items().stream().map(entry -> EntryView.of(entry, names)).toList());
    }

    /** @param everyMonths how often there is such a report */
    record DutyView(LocalDate dueOn, int everyMonths, String label, InstrumentView instrument) {}

    record HolderView(LocalDate on, int page, int size, long total, List<EntryView> items, List<DutyView> duties) {}

    record PageView(LocalDate on, int page, int size, long total, List<EntryView> items) {}

    record WholeView(
            String id,
            String symbol,
            InstrumentKind kind,
            String kindLabel,
            String issuer,
            String subject,
            LocalDate issuedOn,
            LocalDate effectiveOn,
            LocalDate validUntil,
            List<EntryView> holdings,
            MonitoringView monitoring,
            List<MonitoringView.Event> events) {}
}
