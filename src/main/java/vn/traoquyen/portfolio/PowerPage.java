package vn.traoquyen.portfolio;

import java.util.List;

/** One page of powers and how many there are on all pages together (một trang danh mục). */
public record PowerPage(int page, int size, long total, List<Power> items) {}
