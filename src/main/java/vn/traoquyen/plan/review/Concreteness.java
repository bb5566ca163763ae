package vn.traoquyen.plan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.traoquyen.shared.FoldedText;
import vn.traoquyen.shared.Refusal;

/**
 * Whether a proposal says what it proposes ("nội dung phân quyền, phân cấp phải cụ thể"): which clause, what, to whom. What
 * is not concrete is refused, and everything that is missing is named.
 */
final class Concreteness {

    private static final int SHORTEST = 30;
    private static final Pattern PROVISION = Pattern.compile(".*\\b(dieu|muc|phu luc)\\s+[0-9ivxlc]+.*");
    private static final Pattern RECIPIENT =
            Pattern.compile(".*\\b(ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|chu tich"
                    + "|so|giam doc|van phong|thanh tra|ban quan ly|phong|trung tam|cong chuc)\\b.*");
    private static final Pattern ADDRESSEE = Pattern.compile(
            "(chinh phu|thu tuong.*|quoc hoi|uy ban thuong vu quoc hoi|bo (?!nganh)[a-z].*"
                    + "|thanh tra chinh phu|ngan hang nha nuoc.*|van phong chinh phu|(ubnd|uy ban nhan dan|hdnd) tinh.*)");

    private Concreteness() {}

    static void check(Proposal proposal) {
        var missing = missing(proposal.provision(), proposal.content(), proposal.recipient());
        if (isBlank(proposal.paper())) {
            missing.add("văn bản cần sửa đổi hoặc ban hành");
        }
        if (isBlank(proposal.addressee())
                || !ADDRESSEE.matcher(plain(proposal.addressee())).matches()) {
            missing.add(
                    "cơ quan nhận kiến nghị (một Bộ, Chính phủ, Quốc hội, UBND tỉnh …, không ghi chung «Bộ, ngành»)");
        }
        refuse(missing);
    }

    static void check(String provision, String content, String recipient) {
        refuse(missing(provision, content, recipient));
    }

    private static List<String> missing(String provision, String content, String recipient) {
        var missing = new ArrayList<String>();
        if (isBlank(provision) || !PROVISION.matcher(plain(provision)).matches()) {
            missing.add("điều, khoản, điểm (ví dụ: khoản 2 Điều 5)");
        }
        if (isBlank(content) || content.strip().length() < SHORTEST) {
            missing.add("nội dung cụ thể, ít nhất " + SHORTEST + " ký tự");
        }
        if (isBlank(recipient) || !RECIPIENT.matcher(plain(recipient)).matches()) {
            missing.add("cấp, cơ quan nhận nhiệm vụ (ví dụ: UBND cấp xã, không ghi chung «địa phương»)");
        }
        return missing;
    }

    private static void refuse(List<String> missing) {
        if (!missing.isEmpty()) {
            throw new Refusal("plan.proposalNotConcrete", Map.of("missing", String.join("; ", missing)));
        }
    }

    private static String plain(String text) {
        return FoldedText.of(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
