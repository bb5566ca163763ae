/** What this room asks the others for periodic reports (nguồn số liệu). Plain Java, beans behind {@code ReportSource}. */
package vn.traoquyen.reporting.source;
