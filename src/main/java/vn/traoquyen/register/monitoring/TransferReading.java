package vn.traoquyen.register.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.monitoring.MonitoringEntry.Author;

/** An instrument in force in the words in which people read it (nội dung hiển thị). */
@Component
public class TransferReading {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

    private final TransfersInForce transfers;
    private final Schedule schedule;
    private final PartyNames names;
    private final Clock clock;

    TransferReading(TransfersInForce transfers, Schedule schedule, PartyNames names, Clock clock) {
        this.transfers = transfers;
        this.schedule = schedule;
        this.names = names;
        this.clock = clock;
    }

    /** A line of a two-column table. */
    public record Fact(String label, String value) {}

    public record PowerLine(int ordinal, String name, String holders, String clause, String until) {}

    public record ReportLine(String at, String agency, String figures, String difficulties, String proposals) {}

    public record EntryLine(String at, String who, String deed, String outcome, String text) {}

    public record ChangeLine(String at, String reason) {}

    public List<Fact> facts(TransferInForce transfer, Optional<Monitoring> monitoring) {
        var instrument = transfer.instrument();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Số, ký hiệu", instrument.symbol()));
        facts.add(new Fact("Trích yếu", instrument.subject()));
        facts.add(new Fact("Hình thức", instrument.form().label()));
        facts.add(new Fact("Cơ quan ban hành", instrument.issuerName()));
        facts.add(new Fact("Ngày ban hành", date(instrument.issuedOn())));
        facts.add(new Fact("Thực hiện từ ngày", date(transfer.from())));
        facts.addAll(term(transfer));
        facts.add(new Fact("Bên nhận", String.join("; ", names.of(transfer.holders()))));
        facts.add(new Fact("Cơ quan chủ trì", agencies(transfers.leads(transfer).stream())));
        facts.add(new Fact(
                "Số nhiệm vụ, quyền hạn", String.valueOf(transfer.concerned().size())));
        monitoring.ifPresent(watched -> facts.add(new Fact(
                "Chu kỳ",
                "rà soát %d tháng, báo cáo %d tháng"
                        .formatted(schedule.reviewMonths(watched), schedule.reportMonths(watched)))));
        return facts.stream()
                .filter(fact -> fact.value() != null && !fact.value().isBlank())
                .toList();
    }

    private List<Fact> term(TransferInForce transfer) {
        return transfer.lastDay()
                .map(day -> List.of(
                        new Fact("Đến hết ngày", date(day)),
                        new Fact("Thời gian còn lại", left(ChronoUnit.DAYS.between(LocalDate.now(clock), day)))))
                .orElse(List.of(new Fact("Đến hết ngày", "không xác định thời hạn")));
    }

    private static String left(long days) {
        return days < 0 ? "đã hết hiệu lực" : days == 0 ? "hôm nay là ngày cuối cùng" : "còn " + days + " ngày";
    }

    public List<PowerLine> powers(List<Holding> holdings) {
        return IntStream.range(0, holdings.size())
                .mapToObj(index -> power(index + 1, holdings.get(index)))
                .toList();
    }

    private PowerLine power(int ordinal, Holding holding) {
        var clause = Stream.of(
                        Optional.ofNullable(holding.clause()),
                        Optional.ofNullable(holding.annexRow()).map(row -> "dòng " + row + " Phụ lục"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new PowerLine(
                ordinal,
                holding.powerCode() + " " + holding.powerName(),
                String.join("; ", names.of(holding.holders())),
                clause,
                date(holding.validUntil()));
    }

    public List<ReportLine> reports(List<HolderReport> reports) {
        return reports.stream()
                .map(report -> new ReportLine(
                        date(report.at().atZone(clock.getZone()).toLocalDate()),
                        names.agency(report.agency()),
                        report.received() + " / " + report.settled() + " / " + report.onTime(),
                        text(report.difficulties()),
                        text(report.proposals())))
                .toList();
    }

    /** Newest first. */
    public List<EntryLine> entries(List<MonitoringEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(MonitoringEntry::id).reversed())
                .map(entry -> new EntryLine(
                        moment(entry.at()),
                        who(entry.author()),
                        entry.deed().label(),
                        entry.outcome().label(),
                        words(entry)))
                .toList();
    }

    private static String words(MonitoringEntry entry) {
        return Stream.of(
                        entry.text(),
                        entry.judgement().reason(),
                        entry.dossierId() == null ? null : "Hồ sơ kế tiếp: " + entry.dossierId())
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining(". "));
    }

    public List<ChangeLine> changes(List<MonitoringEntry> changes) {
        return changes.stream()
                .map(change -> new ChangeLine(moment(change.at()), text(change.text())))
                .toList();
    }

    private String who(Author author) {
        return author == null
                ? "Hệ thống"
                : author.name() + (author.title() == null ? "" : ", " + author.title())
                        + (author.behalf() == null ? "" : ", " + author.behalf().words()) + ", "
                        + names.agency(author.agency());
    }

    private String agencies(Stream<String> codes) {
        return codes.map(names::agency).collect(Collectors.joining("; "));
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    private static String date(LocalDate day) {
        return day == null ? "" : Paper.date(day);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
