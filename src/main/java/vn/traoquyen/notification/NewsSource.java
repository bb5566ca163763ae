package vn.traoquyen.notification;

import java.util.List;

/** Knows of which events of some rooms people are told, and what (nguồn tin). */
interface NewsSource {

    List<News<?>> news();
}
