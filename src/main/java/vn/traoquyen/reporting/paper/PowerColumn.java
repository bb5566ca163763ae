package vn.traoquyen.reporting.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Rest;
import vn.traoquyen.reporting.LeadAgencies;
import vn.traoquyen.reporting.ReportedPower;
import vn.traoquyen.reporting.Tally;

/**
 * A column of a sheet of powers: its heading, its width in letters, and what stands in it.
 *
 * @param value a text, a whole number, a day or null
 */
record PowerColumn(String heading, int width, Function<ReportedPower, Object> value) {

    static List<PowerColumn> ofTheList(LeadAgencies agencies) {
        return List.of(
                of("Mã nhiệm vụ", 14, Power::code),
                of("Tên nhiệm vụ, quyền hạn", 44, Power::name),
                of("Lĩnh vực", 17, Power::field),
                of("Căn cứ pháp lý", 28, Power::legalBasis),
                of("Hình thức", 10, power -> power.form().label()),
                of("Cơ quan, người giao", 15, Power::transferor),
                of("Cơ quan, người nhận", 18, Power::recipient),
                of("Cơ quan chủ trì", 20, power -> agencies.name(power.leadAgency())),
                of("Cơ quan phối hợp", 22, power -> String.join("; ", power.coordinating())),
                of("Thời hạn hoàn thành", 12, Power::dueOn),
                of("Trạng thái", 14, power -> power.status().label()),
                new PowerColumn("Trạng thái từ ngày", 12, on -> on.last().validOn()),
                of("Số, ký hiệu văn bản", 19, whenCompleted(Power::instrumentSymbol)),
                of("Ngày ban hành", 12, whenCompleted(Power::issuedOn)),
                of("Ngày hiệu lực", 12, whenCompleted(Power::effectiveOn)),
                of("Thời hạn ủy quyền", 12, whenCompleted(Power::validUntil)),
                new PowerColumn("Lý do, ghi chú", 30, PowerState::reason));
    }

    static List<PowerColumn> ofTheUnfinished(LeadAgencies agencies, LocalDate asOf) {
        return List.of(
                of("Mã nhiệm vụ", 14, Power::code),
                of("Tên nhiệm vụ, quyền hạn", 44, Power::name),
                of("Cơ quan chủ trì", 20, power -> agencies.name(power.leadAgency())),
                of("Hình thức", 10, power -> power.form().label()),
                of("Trạng thái", 14, power -> power.status().label()),
                new PowerColumn("Trạng thái từ ngày", 12, on -> on.last().validOn()),
                of("Thời hạn hoàn thành", 12, Power::dueOn),
                of("Số ngày quá hạn", 9, power -> overdue(power, asOf)),
                new PowerColumn("Lý do", 38, PowerState::reason),
                new PowerColumn("Bước gần nhất", 18, ReportedPower::stage),
                rest("Văn bản đang chờ", 24, Rest::awaited),
                rest("Cơ quan theo dõi", 18, rest -> rest.watcher() == null ? null : agencies.name(rest.watcher())),
                rest("Ngày xem xét lại", 12, Rest::reviewOn));
    }

    private static PowerColumn of(String heading, int width, Function<Power, Object> value) {
        return new PowerColumn(heading, width, on -> value.apply(on.power()));
    }

    private static PowerColumn rest(String heading, int width, Function<Rest, Object> value) {
        return new PowerColumn(
                heading,
                width,
                on -> on.power().status() == PowerStatus.PAUSED && on.last().rest() != null
                        ? value.apply(on.last().rest())
                        : null);
    }

    private static Function<Power, Object> whenCompleted(Function<Power, Object> value) {
        return power -> power.status() == PowerStatus.COMPLETED ? value.apply(power) : null;
    }

    private static Integer overdue(Power power, LocalDate asOf) {
        return Tally.isOverdue(power, asOf) ? (int) ChronoUnit.DAYS.between(power.dueOn(), asOf) : null;
    }
}
