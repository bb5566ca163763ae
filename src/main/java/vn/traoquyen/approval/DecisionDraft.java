package vn.traoquyen.approval;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.instrument.Issuer;
import vn.traoquyen.instrument.IssuerCapacity;
import vn.traoquyen.instrument.PowerRow;
import vn.traoquyen.instrument.Signature;
import vn.traoquyen.instrument.SigningCapacity;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Capacity;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Party;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Province;

/** Puts into the words of a decision what the dossier proposes (dự thảo quyết định). */
@Component
public class DecisionDraft {

    private static final String LOCAL_GOVERNMENT =
            "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025";
    private static final String NORMATIVE_INSTRUMENTS =
            "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 đã được sửa đổi, bổ sung bởi Luật số 87/2025/QH15";

    private static final Set<Deed> PROPOSALS = Set.of(Deed.SIGN_PROPOSAL, Deed.SIGN_SUBMISSION);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd 'tháng' M 'năm' yyyy");

    private final Dossiers dossiers;
    private final Agencies agencies;
    private final PartyNames names;
    private final Province province;
    private final Clock clock;

    DecisionDraft(Dossiers dossiers, Agencies agencies, PartyNames names, Province province, Clock clock) {
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.names = names;
        this.province = province;
        this.clock = clock;
    }

    InstrumentDraft of(Dossier dossier, Official signer, SigningCapacity capacity) {
        return draft(dossier, new Signature(capacity, PartyNames.office(signer), signer.fullName()));
    }

    /** As it would read if the head of the deciding agency signed it now. */
    public InstrumentDraft preview(Dossier dossier) {
        var transferor = dossier.content().transferor();
        return of(
                dossier,
                names.head(transferor.agency()),
                transferor.capacity() == Capacity.COMMITTEE ? SigningCapacity.TM : SigningCapacity.IN_PERSON);
    }

    /** Only the facts of a resolution: the council's own office draws the document up. */
    InstrumentDraft ofCouncil(Dossier dossier) {
        return draft(dossier, null);
    }

    private InstrumentDraft draft(Dossier dossier, Signature signature) {
        var content = dossier.content();
        return new InstrumentDraft(
                dossier.id().value(),
                dossier.instrumentKind(),
                dossier.form(),
                issuer(content.transferor()),
                content.title(),
                legalBases(dossier),
                names.headOf(dossier.leadAgency()),
                proposalOf(dossier),
                names.of(content.recipients()),
                content.powers().stream()
                        .map(power -> new PowerRow(power.name(), power.legalBasis(), content.conditions()))
                        .toList(),
                dossier.effectiveOn(),
                content.validUntil(),
                signature,
                sentTo(dossier),
                agencies.byCode(dossier.leadAgency()).symbol(),
                dossier.succession());
    }

    /** The submission that the decision rests on, by the day of its last signature. */
    private String proposalOf(Dossier dossier) {
        return dossiers.entriesOf(dossier.id()).stream()
                .filter(entry -> entry.outcome() == Outcome.SIGN && PROPOSALS.contains(entry.deed()))
                .max(Comparator.comparing(Entry::at))
                .map(entry -> "Tờ trình ngày " + DAY.format(entry.at().atZone(clock.getZone())))
                .orElse(null);
    }

    private Issuer issuer(Party transferor) {
        var agency = agencies.byCode(transferor.agency());
        return new Issuer(
                agency.code(),
                agency.name(),
                agency.symbol(),
                names.headTitle(agency.code()),
                province.name(),
                province.placeNameOf(agency),
                switch (transferor.capacity()) {
                    case COUNCIL -> IssuerCapacity.COUNCIL;
                    case COMMITTEE -> IssuerCapacity.COMMITTEE;
                    case CHAIRMAN -> IssuerCapacity.CHAIRMAN;
                    case HEAD, AGENCY, OFFICER -> IssuerCapacity.HEAD;
                });
    }

    private static List<String> legalBases(Dossier dossier) {
        var bases = new ArrayList<String>();
        bases.add(LOCAL_GOVERNMENT);
        if (dossier.instrumentKind() == InstrumentKind.NORMATIVE) {
            bases.add(NORMATIVE_INSTRUMENTS);
        }
        dossier.content().powers().stream()
                .map(DossierPower::legalBasis)
                .distinct()
                .forEach(bases::add);
        if (dossier.content().legalBasisNote() != null) {
            bases.add(dossier.content().legalBasisNote());
        }
        return bases;
    }

    /** Nơi nhận: who must know; a normative one also goes to the official gazette and to the ministry's control. */
    public List<String> sentTo(Dossier dossier) {
        var sentTo = new ArrayList<String>();
        if (dossier.instrumentKind() == InstrumentKind.NORMATIVE) {
            sentTo.add("Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính (Bộ Tư pháp)");
            sentTo.add("Thường trực HĐND tỉnh");
            sentTo.add("Công báo tỉnh");
        }
        sentTo.addAll(names.of(dossier.content().recipients()));
        sentTo.add("Chủ tịch, các Phó Chủ tịch UBND tỉnh");
        sentTo.add("Cổng Thông tin điện tử tỉnh");
        sentTo.add(agencies.byCode(dossier.leadAgency()).name());
        return sentTo;
    }
}
