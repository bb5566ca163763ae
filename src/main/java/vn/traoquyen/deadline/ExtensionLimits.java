package vn.traoquyen.deadline;

/** The limits of {@code bpmn/extension-limit.dmn} (bảng giới hạn gia hạn). */
public interface ExtensionLimits {

    ExtensionLimit of(String processKey, String stage);
}
