package vn.traoquyen.portfolio;

import java.util.Collection;
import java.util.function.Predicate;

/** The figures that a province reports (số liệu báo cáo): the four outcomes add up to the total. */
public record PowerCount(int total, Completed completed, int inProgress, int paused, int declined) {

    /** What was handed over, by form. */
    public record Completed(int total, int decentralization, int delegation) {}

    static PowerCount of(Collection<Figure> figures) {
        return new PowerCount(
                sum(figures, figure -> true),
                new Completed(
                        sum(figures, figure -> figure.status() == PowerStatus.COMPLETED),
                        completed(figures, TransferForm.DECENTRALIZATION),
                        completed(figures, TransferForm.DELEGATION)),
                sum(figures, figure -> figure.status() == PowerStatus.IN_PROGRESS),
                sum(figures, figure -> figure.status() == PowerStatus.PAUSED),
                sum(figures, figure -> figure.status() == PowerStatus.DECLINED));
    }

    private static int completed(Collection<Figure> figures, TransferForm form) {
        return sum(figures, figure -> figure.status() == PowerStatus.COMPLETED && figure.form() == form);
    }

    private static int sum(Collection<Figure> figures, Predicate<Figure> counted) {
        return figures.stream().filter(counted).mapToInt(Figure::count).sum();
    }
}
