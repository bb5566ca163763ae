package vn.traoquyen.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.deadline.StageTimes.StageTime;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Position;
import vn.traoquyen.shared.OfficeTime;
import vn.traoquyen.shared.Refusal;

/** How deadlines are kept, by stage, agency or dossier, for those who answer for it (tổng hợp thời hạn). */
@Service
public class FigureInquiry {

    /** By what is counted (tổng hợp theo). */
    public enum By {
        STAGE(StageTime::stage),
        AGENCY(StageTime::agency),
        DOSSIER(StageTime::businessKey);

        private final Function<StageTime, String> key;

        By(Function<StageTime, String> key) {
            this.key = key;
        }
    }

    private final StageTimes times;
    private final TimeSpent spent;
    private final PartyNames names;
    private final CurrentOfficial currentOfficial;
    private final CoordinationRoles roles;
    private final Clock clock;

    FigureInquiry(
            StageTimes times,
            TimeSpent spent,
            PartyNames names,
            CurrentOfficial currentOfficial,
            CoordinationRoles roles,
            Clock clock) {
        this.times = times;
        this.spent = spent;
        this.names = names;
        this.currentOfficial = currentOfficial;
        this.roles = roles;
        this.clock = clock;
    }

    /** Of all stages that were open on one of these days; who watches over the province sees all, others their agency. */
    @Transactional(readOnly = true)
    public List<StageFigures> figures(By by, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Refusal("deadline.periodReversed");
        }
        var now = clock.instant();
        var figures = new LinkedHashMap<String, StageFigures>();
        times.each(
                from.atStartOfDay(OfficeTime.ZONE).toInstant(),
                to.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant(),
                agencyInView(),
                stage -> figures.compute(
                        key(by, stage),
                        (key, sum) -> (sum == null ? StageFigures.none(key, name(by, stage)) : sum)
                                .plus(
                                        stage.closed() != null,
                                        spent.elapsed(stage, now),
                                        spent.remaining(stage, now),
                                        spent.overdue(stage, now))));
        return List.copyOf(figures.values());
    }

    private String agencyInView() {
        var official = currentOfficial.find();
        boolean all = currentOfficial.isAdministrator()
                || official.filter(one -> one.position() == Position.HEAD)
                        .filter(one -> roles.overseers().contains(one.agencyCode()))
                        .isPresent();
        return all ? null : currentOfficial.current().agencyCode();
    }

    private static String key(By by, StageTime stage) {
        var key = by.key.apply(stage);
        return key == null ? "" : key;
    }

    private String name(By by, StageTime stage) {
        return switch (by) {
            case STAGE -> stage.name();
            case AGENCY ->
                stage.agency() == null ? "Chờ hết thời gian, không thuộc cơ quan nào" : names.agency(stage.agency());
            case DOSSIER -> stage.businessKey();
        };
    }
}
