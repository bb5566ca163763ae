package vn.traoquyen.reporting.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.paper.Wording;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.reporting.LeadAgencies;
import vn.traoquyen.reporting.ReportedPower;
import vn.traoquyen.reporting.Tally;
import vn.traoquyen.shared.PlainText;

/** How a power stands, in words: why, until when, and what it waits for. */
final class PowerState {

    /** What the heading above a list, or the report's own reckoning, says already. */
    private static final String SAID_ALREADY =
            "(?iu)^(quá hạn|không thực hiện|tạm dừng|đề xuất tạm dừng|đề xuất không thực hiện)\\s*[:;,]\\s*";

    private PowerState() {}

    static String sentence(ReportedPower power, LocalDate asOf, LeadAgencies agencies) {
        var facts = new ArrayList<String>();
        add(facts, reason(power).replaceFirst(SAID_ALREADY, ""));
        if (power.power().status() == PowerStatus.IN_PROGRESS) {
            add(facts, power.stage() == null ? "" : "bước gần nhất: " + power.stage());
            add(facts, due(power.power(), asOf));
        }
        facts.addAll(rest(power, agencies));
        var name = Wording.withoutEnd(PlainText.line(power.power().name()));
        return name + " (" + power.power().code() + ")" + (facts.isEmpty() ? "" : ": " + String.join("; ", facts))
                + ".";
    }

    /** Why it stands so; what the list notes where no reason was given. */
    static String reason(ReportedPower power) {
        var reason = PlainText.line(power.last().reason());
        return reason.isEmpty() && power.power().status() != PowerStatus.COMPLETED
                ? PlainText.line(power.power().note())
                : reason;
    }

    static List<String> rest(ReportedPower power, LeadAgencies agencies) {
        var rest = power.last().rest();
        var facts = new ArrayList<String>();
        if (power.power().status() == PowerStatus.PAUSED && rest != null) {
            add(facts, prefixed("chờ ", rest.awaited()));
            add(facts, rest.watcher() == null ? "" : "cơ quan theo dõi: " + agencies.name(rest.watcher()));
            add(facts, rest.reviewOn() == null ? "" : "xem xét lại ngày " + PaperDate.numeric(rest.reviewOn()));
        }
        return facts;
    }

    private static String due(Power power, LocalDate asOf) {
        if (power.dueOn() == null) {
            return "";
        }
        var due = "thời hạn hoàn thành " + PaperDate.numeric(power.dueOn());
        return Tally.isOverdue(power, asOf)
                ? due + ", quá hạn " + Count.of((int) ChronoUnit.DAYS.between(power.dueOn(), asOf)) + " ngày"
                : due;
    }

    private static String prefixed(String prefix, String text) {
        var line = Wording.withoutEnd(PlainText.line(text));
        return line.isEmpty() ? "" : prefix + line;
    }

    private static void add(List<String> facts, String fact) {
        var text = Wording.withoutEnd(fact);
        if (!text.isEmpty()) {
            facts.add(text);
        }
    }
}
