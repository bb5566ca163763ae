package vn.traoquyen.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.traoquyen.shared.Refusal;

class PartyTest {

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void itsCodeReadsBackAsItself(Capacity capacity) {
        var party = new Party("xa-06040", capacity);

        assertThat(Party.parse(party.code())).isEqualTo(party);
    }

    @Test
    void itsCodeNamesTheAgencyAndTheCapacity() {
        assertThat(new Party("ubnd-tinh", Capacity.COMMITTEE).code()).isEqualTo("ubnd-tinh:COMMITTEE");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "ubnd-tinh", "ubnd-tinh:", ":CHAIRMAN", "ubnd-tinh:KING", "UBND tỉnh:CHAIRMAN", "a:b:HEAD"})
    void whatIsNotSuchACodeIsRefused(String code) {
        assertThatThrownBy(() -> Party.parse(code))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("organization.partyUnreadable"));
    }
}
