package vn.traoquyen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** An open form; its fields go by the labels that the clerk reads. */
public final class TaskForm {

    private final Page page;
    private final Locator form;

    TaskForm(Page page, Locator form) {
        this.page = page;
        this.form = form;
    }

    public TaskForm fill(String label, String value) {
        input(label).fill(value);
        input(label).blur();
        return this;
    }

    /** Types a day as one writes it, d/m/yyyy. */
    public TaskForm date(String label, String day) {
        input(label).fill(day);
        input(label).press("Enter");
        input(label).press("Tab");
        return this;
    }

    /** One of several round buttons. */
    public TaskForm choose(String label, String option) {
        field(label)
                .locator("label", new Locator.LocatorOptions().setHasText(whole(option)))
                .locator("input")
                .check();
        return this;
    }

    /** One out of a list that drops down, of one or of many. */
    public TaskForm pick(String label, String option) {
        var field = field(label);
        var search = field.locator("input.fjs-input, input.fjs-taglist-input").first();
        if (search.count() > 0) {
            search.click();
            search.fill(option);
        } else {
            field.locator(".fjs-input-group").click();
        }
        field.locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(option))
                .first()
                .click();
        if (search.count() > 0) {
            search.blur();
        }
        return this;
    }

    /** A square box with its sentence. */
    public TaskForm tick(String sentence) {
        form.locator("label.fjs-form-field-label", new Locator.LocatorOptions().setHasText(sentence))
                .locator("input[type=checkbox]")
                .check();
        return this;
    }

    public String error(String label) {
        var error = field(label).locator(".fjs-form-field-error");
        assertThat(error).isVisible();
        return error.innerText();
    }

    public String value(String label) {
        return input(label).inputValue();
    }

    private Locator input(String label) {
        return field(label).locator("input, textarea").first();
    }

    private Locator field(String label) {
        return form.locator("label.fjs-form-field-label", new Locator.LocatorOptions().setHasText(whole(label)))
                .first()
                .locator("xpath=ancestor::*[contains(concat(' ',@class,' '),' fjs-form-field ')][1]");
    }

    /** The whole text of a label, with the star of a required field or without. */
    private static Pattern whole(String label) {
        return Pattern.compile("^\\s*" + label.replaceAll("[().?*+]", "\\\\$0") + "\\s*\\*?\\s*$");
    }

    public Screen screen() {
        return new Screen(page);
    }
}
