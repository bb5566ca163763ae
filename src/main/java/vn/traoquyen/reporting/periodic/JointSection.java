package vn.traoquyen.reporting.periodic;

/** A part of the consolidated report under a heading of its own (mục của báo cáo). */
public record JointSection(String title, String text) {}
