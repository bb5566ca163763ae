package vn.traoquyen.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.Succession;
import vn.traoquyen.organization.PartyNames;

/** A dossier in the words in which people read it (nội dung hiển thị): facts, history, opinions, what has changed. */
@Component
public class DossierReading {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

    private final PartyNames names;
    private final Clock clock;

    DossierReading(PartyNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** A line of a two-column table. */
    public record Fact(String label, String value) {}

    /** A field that was changed between two submissions. */
    public record Change(String field, String before, String after) {}

    /** Somebody's deed, as a table shows it. */
    public record Line(String at, String who, String deed, String outcome, String text) {}

    /** Why a dossier came back. */
    public record SentBack(String at, String who, String reason) {}

    public record OpinionLine(String agency, String stance, String opinion, String response) {}

    public List<Fact> facts(Dossier dossier) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Mã hồ sơ", dossier.id().value()));
        facts.add(new Fact("Cơ quan chủ trì", names.agency(dossier.leadAgency())));
        facts.addAll(content(dossier.content()));
        facts.add(1, new Fact("Hình thức", dossier.form().label()));
        if (dossier.succession() != null) {
            facts.add(2, new Fact("Văn bản đang có hiệu lực", succession(dossier.succession())));
        }
        if (dossier.instrumentKind() != null) {
            facts.add(new Fact("Hình thức văn bản", dossier.instrumentKind().label()));
        }
        if (dossier.effectiveOn() != null) {
            facts.add(new Fact("Ngày có hiệu lực", Paper.date(dossier.effectiveOn())));
        }
        if (dossier.pause() != null) {
            facts.add(new Fact("Đang chờ", dossier.pause().awaitedLegalBasis()));
            facts.add(new Fact("Ngày rà soát lại", Paper.date(dossier.pause().reviewOn())));
        }
        return facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    }

    /** "Thay thế một phần Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026". */
    public String succession(Succession succession) {
        return succession.predecessors().stream()
                .map(one -> succession.kind().label() + (one.whole() ? " " : " một phần ") + one.citation())
                .collect(Collectors.joining("; "));
    }

    private List<Fact> content(DossierContent content) {
        return List.of(
                new Fact("Trích yếu", content.title()),
                new Fact("Người giao", names.of(content.transferor())),
                new Fact("Người nhận", String.join("; ", names.of(content.recipients()))),
                new Fact(
                        "Nhiệm vụ, quyền hạn",
                        content.powers().stream()
                                .map(power -> power.code() + " " + power.name())
                                .collect(Collectors.joining("; "))),
                new Fact(
                        "Thời hạn ủy quyền",
                        content.validUntil() == null ? "" : "đến hết ngày " + Paper.date(content.validUntil())),
                new Fact("Điều kiện kèm theo", text(content.conditions())),
                new Fact("Căn cứ bổ sung", text(content.legalBasisNote())),
                new Fact(
                        "Cơ quan phối hợp",
                        content.coordinating().stream().map(names::agency).collect(Collectors.joining("; "))),
                new Fact("Trình tự", content.procedure().label()),
                new Fact("Lý do rút gọn", text(content.procedureReason())));
    }

    /** What the last submission changed in the one before; empty for a first one. */
    public List<Change> lastChanges(List<Revision> revisions) {
        return revisions.size() < 2
                ? List.of()
                : changes(
                        revisions.get(revisions.size() - 2).content(),
                        revisions.get(revisions.size() - 1).content());
    }

    public List<Change> changes(DossierContent before, DossierContent after) {
        var old = content(before);
        var changes = new ArrayList<Change>();
        for (var now : content(after)) {
            var was = old.stream()
                    .filter(fact -> fact.label().equals(now.label()))
                    .findFirst()
                    .map(Fact::value)
                    .orElse("");
            if (!was.equals(now.value())) {
                changes.add(new Change(now.label(), was, now.value()));
            }
        }
        return changes;
    }

    public List<Line> lines(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at).reversed())
                .map(entry -> new Line(
                        moment(entry.at()),
                        who(entry.author()),
                        entry.deed().label(),
                        entry.outcome().label(),
                        text(entry.text())))
                .toList();
    }

    /** Every return, newest first. */
    public List<SentBack> sentBack(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.outcome().sendsBack())
                .sorted(Comparator.comparing(Entry::at).reversed())
                .map(entry -> new SentBack(
                        moment(entry.at()), who(entry.author()), entry.outcome().label() + ": " + text(entry.text())))
                .toList();
    }

    public List<OpinionLine> opinions(List<Opinion> opinions) {
        return opinions.stream()
                .map(opinion -> new OpinionLine(
                        names.agency(opinion.agency()),
                        opinion.stance().label(),
                        text(opinion.text()),
                        opinion.response() == null
                                ? ""
                                : opinion.response().label()
                                        + (opinion.explanation() == null ? "" : ": " + opinion.explanation())))
                .toList();
    }

    public String who(Entry.Author author) {
        return author.name()
                + (author.title() == null ? "" : ", " + author.title())
                + (author.behalf() == null ? "" : ", " + author.behalf().words())
                + (saysAgency(author) ? "" : ", " + names.agency(author.agency()));
    }

    /** "Chủ tịch UBND xã Thất Khê" needs no agency behind it. */
    private boolean saysAgency(Entry.Author author) {
        return author.agency() == null
                || author.title() != null && author.title().endsWith(names.agency(author.agency()));
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
