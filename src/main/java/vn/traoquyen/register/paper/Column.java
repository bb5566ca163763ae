package vn.traoquyen.register.paper;

import java.time.format.DateTimeFormatter;
import java.util.function.BiFunction;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.register.ExpiringHolding;

/** The columns of the workbook, in their order. */
enum Column {
    MONTH(
            "Tháng hết hiệu lực",
            12,
            (one, names) -> DateTimeFormatter.ofPattern("MM/yyyy").format(one.month())),
    LEAD("Cơ quan chủ trì", 28, (one, names) -> names.agency(one.leadAgency())),
    SYMBOL("Số, ký hiệu văn bản", 20, (one, names) -> one.instrument().symbol()),
    ISSUED("Ngày ban hành", 13, (one, names) -> one.instrument().issuedOn()),
    CODE("Mã nhiệm vụ", 14, (one, names) -> one.holding().powerCode()),
    NAME("Tên nhiệm vụ, quyền hạn", 60, (one, names) -> one.holding().powerName()),
    FORM("Hình thức", 12, (one, names) -> one.holding().form().label()),
    TRANSFEROR("Cơ quan, người giao", 24, (one, names) -> names.of(one.holding().transferor())),
    HOLDERS(
            "Cơ quan, người nhận",
            30,
            (one, names) -> String.join("; ", names.of(one.holding().holders()))),
    UNTIL("Hết hiệu lực", 13, (one, names) -> one.holding().validUntil()),
    DAYS_LEFT("Số ngày còn lại", 10, (one, names) -> one.daysLeft()),
    SUCCESSOR("Hồ sơ kế tiếp", 16, (one, names) -> one.successorDossier());

    private final String label;
    private final int width;
    private final BiFunction<ExpiringHolding, PartyNames, Object> value;

    /** @param width in characters */
    Column(String label, int width, BiFunction<ExpiringHolding, PartyNames, Object> value) {
        this.label = label;
        this.width = width;
        this.value = value;
    }

    String label() {
        return label;
    }

    int width() {
        return width;
    }

    Object of(ExpiringHolding one, PartyNames names) {
        return value.apply(one, names);
    }
}
