package vn.traoquyen.instrument;

import static vn.traoquyen.instrument.InstrumentKind.ADMINISTRATIVE;
import static vn.traoquyen.instrument.InstrumentKind.NORMATIVE;
import static vn.traoquyen.instrument.IssuerCapacity.CHAIRMAN;
import static vn.traoquyen.instrument.IssuerCapacity.COMMITTEE;
import static vn.traoquyen.instrument.IssuerCapacity.COUNCIL;
import static vn.traoquyen.instrument.IssuerCapacity.HEAD;
import static vn.traoquyen.portfolio.TransferForm.DECENTRALIZATION;
import static vn.traoquyen.portfolio.TransferForm.DELEGATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.traoquyen.portfolio.TransferForm;

/** Drafts as a province writes them, for tests to vary. */
public final class Drafts {

    public static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 28);

    private Drafts() {}

    public static InstrumentDraft committeeDelegates(int powers) {
        return draft("uy-quyen-ubnd", ADMINISTRATIVE, DELEGATION, province(COMMITTEE), powers)
                .with(new Signature(SigningCapacity.KT, "Phó Chủ tịch", "Trần Thanh Nhân"))
                .build();
    }

    public static InstrumentDraft chairmanDelegates(int powers) {
        return draft("uy-quyen-ct", ADMINISTRATIVE, DELEGATION, province(CHAIRMAN), powers)
                .with(new Signature(SigningCapacity.IN_PERSON, "Chủ tịch", "Nguyễn Thị Minh Hà"))
                .build();
    }

    public static InstrumentDraft committeeDecentralizes(int powers) {
        return draft("phan-cap-ubnd", NORMATIVE, DECENTRALIZATION, province(COMMITTEE), powers)
                .with(new Signature(SigningCapacity.TM, "Chủ tịch", "Nguyễn Thị Minh Hà"))
                .build();
    }

    public static InstrumentDraft chairmanDecentralizes(int powers) {
        return draft("phan-cap-ct", NORMATIVE, DECENTRALIZATION, province(CHAIRMAN), powers)
                .with(new Signature(SigningCapacity.KT, "Phó Chủ tịch", "Trần Thanh Nhân"))
                .build();
    }

    public static InstrumentDraft departmentDelegates(int powers) {
        return draft("uy-quyen-so", ADMINISTRATIVE, DELEGATION, department(), powers)
                .with(new Signature(SigningCapacity.IN_PERSON, "Giám đốc", "Lê Văn Thọ"))
                .to("Chủ tịch Ủy ban nhân dân xã Trùng Khánh", "Chủ tịch Ủy ban nhân dân phường Thục Phán")
                .proposer("Trưởng phòng Nghiệp vụ Y")
                .build();
    }

    public static InstrumentDraft councilDecentralizes() {
        var council = new Issuer(
                "hdnd-tinh",
                "Hội đồng nhân dân tỉnh Lạng Sơn",
                "HĐND",
                "Chủ tịch",
                "tỉnh Lạng Sơn",
                "Lạng Sơn",
                COUNCIL);
        return draft("phan-cap-hdnd", NORMATIVE, DECENTRALIZATION, council, 1).build();
    }

    public static Issuer province(IssuerCapacity capacity) {
        return new Issuer(
                "ubnd-tinh",
                "Ủy ban nhân dân tỉnh Lạng Sơn",
                "UBND",
                "Chủ tịch",
                "tỉnh Lạng Sơn",
                "Lạng Sơn",
                capacity);
    }

    public static Issuer department() {
        return new Issuer("so-y-te", "Sở Y tế", "SYT", "Giám đốc", "tỉnh Lạng Sơn", "Lạng Sơn", HEAD);
    }

    public static Builder draft(String dossierId, InstrumentKind kind, TransferForm form, Issuer issuer, int powers) {
        return new Builder(dossierId, kind, form, issuer, powers);
    }

    public static Builder of(InstrumentDraft draft) {
        var builder = new Builder(draft.dossierId(), draft.kind(), draft.form(), draft.issuer(), 0);
        builder.powers = draft.powers();
        builder.subject = draft.subject();
        builder.bases = draft.legalBases();
        builder.proposer = draft.proposer();
        builder.recipients = draft.recipients();
        builder.effectiveOn = draft.effectiveOn();
        builder.validUntil = draft.validUntil();
        builder.signature = draft.signature();
        return builder;
    }

    /** A draft under construction; every field has a plausible value. */
    public static final class Builder {

        private final String dossierId;
        private final InstrumentKind kind;
        private final TransferForm form;
        private final Issuer issuer;
        private String subject;
        private List<String> bases;
        private String proposer = "Giám đốc Sở Y tế";
        private List<String> recipients = List.of("Giám đốc Sở Y tế");
        private List<PowerRow> powers = new ArrayList<>();
        private LocalDate effectiveOn;
        private LocalDate validUntil;
        private Signature signature;
        private Succession succession;

        private Builder(String dossierId, InstrumentKind kind, TransferForm form, Issuer issuer, int count) {
            this.dossierId = dossierId;
            this.kind = kind;
            this.form = form;
            this.issuer = issuer;
            var normative = kind == NORMATIVE;
            subject = form == DELEGATION
                    ? "Ủy quyền thực hiện một số nhiệm vụ, quyền hạn trong lĩnh vực y tế trên địa bàn tỉnh Lạng Sơn"
                    : "Quy định phân cấp thực hiện một số nhiệm vụ, quyền hạn trong lĩnh vực y tế trên địa bàn tỉnh Lạng Sơn";
            bases = new ArrayList<>(List.of(
                    "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
                    "Căn cứ Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức các cơ"
                            + " quan chuyên môn thuộc Ủy ban nhân dân;"));
            if (normative) {
                bases.add(
                        1,
                        "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số"
                                + " 87/2025/QH15");
                recipients = List.of("Sở Y tế", "Ủy ban nhân dân các xã, phường");
                effectiveOn = LocalDate.of(2026, 11, 30);
            }
            validUntil = form == DELEGATION ? LAST_DAY : null;
            for (int i = 1; i <= count; i++) {
                powers.add(power(i));
            }
        }

        public Builder with(Signature value) {
            signature = value;
            return this;
        }

        public Builder to(String... names) {
            recipients = List.of(names);
            return this;
        }

        public Builder subject(String value) {
            subject = value;
            return this;
        }

        public Builder bases(String... lines) {
            bases = List.of(lines);
            return this;
        }

        public Builder proposer(String value) {
            proposer = value;
            return this;
        }

        public Builder powers(PowerRow... rows) {
            powers = List.of(rows);
            return this;
        }

        public Builder effectiveOn(LocalDate day) {
            effectiveOn = day;
            return this;
        }

        public Builder validUntil(LocalDate day) {
            validUntil = day;
            return this;
        }

        public Builder succeeding(SuccessionKind kind, Predecessor... predecessors) {
            succession = new Succession(kind, List.of(predecessors));
            return this;
        }

        public InstrumentDraft build() {
            return new InstrumentDraft(
                    dossierId,
                    kind,
                    form,
                    issuer,
                    subject,
                    bases,
                    proposer,
                    "Tờ trình số 45/TTr-SYT ngày 03 tháng 11 năm 2026",
                    recipients,
                    powers,
                    effectiveOn,
                    validUntil,
                    signature,
                    List.of(
                            "Thường trực Tỉnh ủy",
                            "Thường trực HĐND tỉnh",
                            "Chủ tịch, các PCT UBND tỉnh",
                            "Cục Kiểm tra văn bản và QLXLVPHC (Bộ Tư pháp)",
                            "Các sở, ban, ngành; UBND các xã, phường",
                            "Cổng TTĐT tỉnh, Công báo tỉnh"),
                    "NC",
                    succession);
        }

        private static PowerRow power(int number) {
            return switch (number % 3) {
                case 1 ->
                    new PowerRow(
                            "Cấp, điều chỉnh, thu hồi giấy phép hoạt động đối với cơ sở khám bệnh, chữa bệnh thuộc thẩm"
                                    + " quyền của Ủy ban nhân dân tỉnh (lần " + number + ")",
                            "Điểm a khoản 2 Điều 28 Luật Khám bệnh, chữa bệnh số 15/2023/QH15;\n"
                                    + "khoản 1 Điều 12 Nghị định số 96/2023/NĐ-CP",
                            "Có đủ hội đồng chuyên môn; hồ sơ giải quyết trên Hệ thống thông tin giải quyết TTHC của tỉnh");
                case 2 ->
                    new PowerRow(
                            "Phê duyệt kế hoạch bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân hằng năm",
                            "Khoản 3 Điều 5 Nghị định số 148/2025/NĐ-CP",
                            "");
                default ->
                    new PowerRow(
                            "Công nhận bệnh viện đạt tiêu chuẩn chất lượng",
                            "Khoản 2 Điều 58 Luật Khám bệnh, chữa bệnh số 15/2023/QH15",
                            "Báo cáo kết quả hằng quý");
            };
        }
    }
}
