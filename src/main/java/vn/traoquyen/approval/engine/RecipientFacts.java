package vn.traoquyen.approval.engine;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.DossierReading.Fact;
import vn.traoquyen.approval.Entry;
import vn.traoquyen.approval.Outcome;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.shared.OfficeTime;

/** What a form says of one recipient: until when it should have accepted, and what stood in its way. */
@Component
class RecipientFacts {

    private static final String STAGE = "acceptTransfer";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(OfficeTime.ZONE);

    private final StageClocks clocks;
    private final PartyNames names;

    RecipientFacts(StageClocks clocks, PartyNames names) {
        this.clocks = clocks;
        this.names = names;
    }

    List<Fact> late(DossierId dossier, String recipient) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Cơ quan nhận", names.agency(recipient)));
        clocks.openOf(dossier.value()).stream()
                .filter(clock -> clock.stage().equals(STAGE) && isOf(recipient, clock))
                .filter(clock -> clock.due() != null)
                .findFirst()
                .ifPresent(clock -> facts.add(new Fact("Hạn tiếp nhận", MOMENT.format(clock.due()))));
        return facts;
    }

    List<Fact> difficulty(List<Entry> entries, String recipient) {
        return entries.stream()
                .filter(entry -> entry.outcome() == Outcome.DIFFICULTY
                        && recipient != null
                        && recipient.equals(entry.author().agency()))
                .max(Comparator.comparing(Entry::at))
                .map(entry ->
                        List.of(new Fact("Cơ quan nhận", names.agency(recipient)), new Fact("Khó khăn", entry.text())))
                .orElse(List.of());
    }

    private static boolean isOf(String recipient, StageClock clock) {
        return clock.groups().stream().anyMatch(group -> group.startsWith(recipient + "."));
    }
}
