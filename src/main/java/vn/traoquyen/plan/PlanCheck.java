package vn.traoquyen.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.shared.Refusal;

/** Whether a plan can be carried out as it was entered (kiểm tra kế hoạch): every mistake is named, all at once. */
@Component
class PlanCheck {

    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 4000;

    private final Agencies agencies;

    PlanCheck(Agencies agencies) {
        this.agencies = agencies;
    }

    void check(PlanContent content) {
        var problems = new ArrayList<String>();
        need(problems, content.title(), "trích yếu", LONGEST_TITLE);
        need(problems, content.symbol(), "ký hiệu", 30);
        agency(problems, content.issuer(), "cơ quan ban hành");
        agency(problems, content.coordinator(), "cơ quan đầu mối");
        if (content.streams().isEmpty()
                || content.items().isEmpty()
                || content.items().size() > MOST_ITEMS) {
            problems.add("phải có ít nhất một nhóm việc và từ 1 đến " + MOST_ITEMS + " đầu việc");
        }
        content.streams().forEach(stream -> {
            need(problems, stream.code(), "mã nhóm việc", 40);
            need(problems, stream.name(), "tên nhóm việc", LONGEST_TITLE);
            agency(problems, stream.consolidator(), "cơ quan tổng hợp của nhóm việc");
        });
        var ordinals = new HashSet<Integer>();
        content.items().forEach(item -> {
            if (item.ordinal() < 1 || !ordinals.add(item.ordinal())) {
                problems.add("số thứ tự " + item.ordinal() + " bị trùng hoặc nhỏ hơn 1");
            }
            items(problems, content, item);
        });
        if (!problems.isEmpty()) {
            throw new Refusal("plan.contentInvalid", Map.of("problems", String.join("; ", problems)));
        }
    }

    private void items(List<String> problems, PlanContent content, PlanItem item) {
        var name = "đầu việc " + item.ordinal();
        need(problems, item.printed(), "số của " + name, 20);
        need(problems, item.words(), "nội dung của " + name, LONGEST_TEXT);
        if (content.streams().stream().noneMatch(stream -> stream.code().equals(item.stream()))) {
            problems.add(name + " không thuộc nhóm việc nào");
        }
        if (item.leads().isEmpty()) {
            problems.add(name + " không có cơ quan chủ trì");
        }
        Stream.concat(item.leads().stream(), item.supports().stream())
                .filter(code -> !AgencyGroup.isGroup(code))
                .forEach(code -> agency(problems, code, "cơ quan của " + name));
        deadline(problems, name, item.deadline());
        if (item.coverage() != null && (item.coverage() < 1 || item.coverage() > 100)) {
            problems.add("tỷ lệ rà soát của " + name + " phải từ 1 đến 100");
        }
    }

    private static void deadline(List<String> problems, String name, ItemDeadline deadline) {
        if (deadline == null || deadline.kind() == null) {
            problems.add(name + " không có loại thời hạn");
        } else if (deadline.kind() == DeadlineKind.DATE && deadline.lastDay() == null
                || deadline.kind() == DeadlineKind.PERIOD && deadline.until() == null
                || deadline.kind() == DeadlineKind.RECURRING
                        && (deadline.rhythm() == null || deadline.rhythm().every() == null)) {
            problems.add(name + " thiếu ngày hoặc chu kỳ của loại thời hạn «"
                    + deadline.kind().label() + "»");
        } else if (deadline.from() != null
                && deadline.until() != null
                && deadline.until().isBefore(deadline.from())) {
            problems.add(name + " kết thúc trước khi bắt đầu");
        }
    }

    /** A letter names itself and the items that wait for letters. */
    void check(Plan plan, CentralLetter letter, LocalDate today) {
        var problems = new ArrayList<String>();
        need(problems, letter.number(), "số, ký hiệu", 60);
        need(problems, letter.agency(), "cơ quan ban hành", 200);
        need(problems, letter.title(), "trích yếu", LONGEST_TITLE);
        if (letter.issuedOn() == null || letter.issuedOn().isAfter(today)) {
            problems.add("ngày ban hành trống hoặc ở tương lai");
        }
        if (letter.dueOn() != null
                && letter.issuedOn() != null
                && letter.dueOn().isBefore(letter.issuedOn())) {
            problems.add("thời hạn của văn bản trước ngày ban hành");
        }
        var waiting = plan.items().stream()
                .filter(item -> item.deadline().kind() == DeadlineKind.AFTER_CENTRAL_LETTER)
                .map(PlanItem::ordinal)
                .toList();
        if (letter.items().isEmpty() || !waiting.containsAll(letter.items())) {
            problems.add("chỉ chọn đầu việc thực hiện sau khi có văn bản của cấp trên, ít nhất một");
        }
        if (plan.status() != PlanStatus.RUNNING) {
            problems.add("kế hoạch chưa bắt đầu hoặc đã kết thúc");
        }
        if (!problems.isEmpty()) {
            throw new Refusal("plan.letterInvalid", Map.of("problems", String.join("; ", problems)));
        }
    }

    private void agency(List<String> problems, String code, String what) {
        if (code == null || agencies.find(code).isEmpty()) {
            problems.add("không có " + what + " mang mã «" + (code == null ? "" : code) + "»");
        }
    }

    private static void need(List<String> problems, String text, String what, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            problems.add("thiếu " + what + " hoặc dài quá " + longest + " ký tự");
        }
    }
}
