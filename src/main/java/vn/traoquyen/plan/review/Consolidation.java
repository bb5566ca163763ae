package vn.traoquyen.plan.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What the agencies of a stream have found, put together (tổng hợp kết quả rà soát, đề xuất): for one paper.
 *
 * @param consolidator name of the agency that puts it together
 * @param superior the lines of the agency above it
 * @param consolidatorSymbol as in "BC-STP"
 * @param planName "Kế hoạch số 89/KH-UBND ngày 09/4/2025 của UBND tỉnh Thái Nguyên"
 * @param stream what the stream is about
 * @param addressee to whom it is sent
 * @param accepted how many agencies' results were accepted
 * @param missing names of the agencies whose results are not
 * @param signerOffice whose signature it waits for
 */
public record Consolidation(
        String consolidator,
        String superior,
        String consolidatorSymbol,
        String placeName,
        LocalDate printedOn,
        String planName,
        String stream,
        String addressee,
        int accepted,
        List<String> missing,
        List<Found> texts,
        List<Proposed> proposals,
        String signerOffice,
        String signer) {

    public Consolidation {
        missing = List.copyOf(missing);
        texts = List.copyOf(texts);
        proposals = List.copyOf(proposals);
    }

    /** A document that an agency has reviewed (văn bản đã rà soát). */
    public record Found(String agency, ReviewedText text) {}

    /** What an agency proposes (đề xuất của cơ quan). */
    public record Proposed(String agency, Proposal proposal) {}
}
