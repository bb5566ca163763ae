package vn.traoquyen.portfolio;

import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.PartyWords;

/** What a list says of a power, column by column (nội dung các cột của danh mục). */
public class PowerCells {

    private final Agencies agencies;
    private final PartyWords words;

    public PowerCells(Agencies agencies, PartyWords words) {
        this.agencies = agencies;
        this.words = words;
    }

    /** A text, a day, or null where nothing is said. */
    public Object of(Power power, PowerColumn column) {
        return switch (column) {
            case ORDINAL -> null;
            case CODE -> power.code();
            case NAME -> power.name();
            case FIELD -> power.field();
            case LEGAL_BASIS -> power.legalBasis();
            case FORM -> power.form().label();
            case TRANSFEROR -> power.transferor();
            case RECIPIENT -> power.recipient();
            case LEAD_AGENCY ->
                agencies.find(power.leadAgency()).map(words::written).orElse(power.leadAgency());
            case COORDINATING -> power.coordinating().isEmpty() ? null : String.join("; ", power.coordinating());
            case DUE_ON -> power.dueOn();
            case STATUS -> power.status().label();
            case SYMBOL -> power.instrumentSymbol();
            case ISSUED_ON -> power.issuedOn();
            case EFFECTIVE_ON -> power.effectiveOn();
            case VALID_UNTIL -> power.validUntil();
            case NOTE -> power.note();
        };
    }
}
