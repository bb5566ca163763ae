package vn.traoquyen.approval.engine;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.DossierReading.Fact;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.shared.OfficeTime;

/** Says which recipient has not taken over what it was given, and until when it should have. */
@Component
class LateRecipient {

    private static final String STAGE = "acceptTransfer";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(OfficeTime.ZONE);

    private final StageClocks clocks;
    private final PartyNames names;

    LateRecipient(StageClocks clocks, PartyNames names) {
        this.clocks = clocks;
        this.names = names;
    }

    List<Fact> facts(DossierId dossier, String recipient) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Cơ quan nhận", names.agency(recipient)));
        clocks.openOf(dossier.value()).stream()
                .filter(clock -> clock.stage().equals(STAGE) && isOf(recipient, clock))
                .filter(clock -> clock.due() != null)
                .findFirst()
                .ifPresent(clock -> facts.add(new Fact("Hạn tiếp nhận", MOMENT.format(clock.due()))));
        return facts;
    }

    private static boolean isOf(String recipient, StageClock clock) {
        return clock.groups().stream().anyMatch(group -> group.startsWith(recipient + "."));
    }
}
