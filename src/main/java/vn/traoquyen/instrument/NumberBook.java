package vn.traoquyen.instrument;

import static vn.traoquyen.instrument.InstrumentKind.NORMATIVE;
import static vn.traoquyen.instrument.IssuerCapacity.CHAIRMAN;

/**
 * A number book of one year (sổ đăng ký văn bản đi): numbers run from 01 on 1 January to 31 December, without a gap
 * (Nghị định 30/2020/NĐ-CP, Điều 15); normative decisions have a book of their own.
 */
public record NumberBook(String issuer, String series, int year) {

    static NumberBook of(Issuer issuer, InstrumentKind kind, int year, InstrumentSettings settings) {
        return of(issuer.agencyCode(), issuer.capacity(), kind, year, settings);
    }

    static NumberBook of(
            String issuer, IssuerCapacity capacity, InstrumentKind kind, int year, InstrumentSettings settings) {
        var ownBook = kind == NORMATIVE && capacity == CHAIRMAN && !settings.sharedNormativeBook();
        return new NumberBook(issuer, ownBook ? kind + "_" + CHAIRMAN : kind.name(), year);
    }
}
