package vn.traoquyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.traoquyen.rules.Decisions;
import vn.traoquyen.rules.FormComponents;
import vn.traoquyen.rules.FormFields;
import vn.traoquyen.rules.FormsOfTasks;
import vn.traoquyen.rules.ModelFiles;
import vn.traoquyen.rules.ModelRule;

/** Forms keep the house rules, and each rule notices when they do not. */
class FormRulesTest {

    private static final ModelFiles FILES = ModelFiles.read();
    private static final String CHAIN = "transfer-approval.bpmn";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyFormKeepsTo(String rule, ModelRule kept) {
        assertThat(kept.violations(FILES)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aRuleNotices(String damage, ModelRule broken, UnaryOperator<ModelFiles> plant) {
        assertThat(broken.violations(plant.apply(FILES))).isNotEmpty();
    }

    static Stream<Arguments> everyFormKeepsTo() {
        return Stream.of(new FormsOfTasks(), new FormComponents(), new FormFields(), new Decisions())
                .map(rule -> Arguments.of(rule.getClass().getSimpleName(), rule));
    }

    static Stream<Arguments> aRuleNotices() {
        return Stream.of(
                planted(
                        "a form that is missing",
                        new FormsOfTasks(),
                        CHAIN,
                        "camunda:formRef=\"signAppraisal\"",
                        "camunda:formRef=\"signReport\""),
                planted(
                        "a form that nobody uses",
                        new FormsOfTasks(),
                        "sign-appraisal.form",
                        "\"id\": \"signAppraisal\"",
                        "\"id\": \"signReport\""),
                Arguments.of("a form's file under another name", new FormsOfTasks(), (UnaryOperator<ModelFiles>)
                        files -> files.renamed("sign-appraisal.form", "signAppraisal.form")),
                planted(
                        "a component that the Tasklist cannot draw",
                        new FormComponents(),
                        "post-draft.form",
                        "\"type\": \"textfield\"",
                        "\"type\": \"filepicker\""),
                planted(
                        "a newer form schema",
                        new FormComponents(),
                        "post-draft.form",
                        "\"schemaVersion\": 16",
                        "\"schemaVersion\": 17"),
                planted(
                        "a field without a label",
                        new FormFields(),
                        "post-draft.form",
                        "\"label\": \"Địa chỉ đăng tải\"",
                        "\"label\": \"\""),
                planted(
                        "a date without a label",
                        new FormFields(),
                        "post-draft.form",
                        "\"dateLabel\": \"Ngày đăng tải\"",
                        "\"dateLabel\": \" \""),
                planted(
                        "a text without an end",
                        new FormFields(),
                        "post-draft.form",
                        "\"maxLength\": 500",
                        "\"minLength\": 1"),
                planted(
                        "a number without a limit",
                        new FormFields(),
                        "record-member-opinions.form",
                        "\"max\": 200",
                        "\"step\": 1"),
                planted(
                        "a field with a strange key",
                        new FormFields(),
                        "post-draft.form",
                        "\"key\": \"address\"",
                        "\"key\": \"textfield_0x1\""),
                planted(
                        "a choice without a label",
                        new FormFields(),
                        "sign-appraisal.form",
                        "\"label\": \"Ký báo cáo\"",
                        "\"label\": \"\""),
                planted(
                        "a decision that may stay open",
                        new Decisions(),
                        "sign-appraisal.form",
                        "\"required\": true",
                        "\"required\": false"),
                planted(
                        "a decision in a clerk's words",
                        new Decisions(),
                        "sign-appraisal.form",
                        "\"value\": \"SIGN\"",
                        "\"value\": \"Ký\""),
                planted(
                        "a reason that is always asked",
                        new Decisions(),
                        "sign-appraisal.form",
                        "\"hide\": \"=outcome = null or outcome = \\\"SIGN\\\"\"",
                        "\"hide\": \"=false\""));
    }

    private static Arguments planted(String damage, ModelRule rule, String file, String from, String to) {
        return Arguments.of(damage, rule, (UnaryOperator<ModelFiles>) files -> files.damaged(file, from, to));
    }
}
