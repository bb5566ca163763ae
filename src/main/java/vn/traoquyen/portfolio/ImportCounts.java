package vn.traoquyen.portfolio;

/**
 * How many rows of a list there were and what came of them (số lượng dòng).
 *
 * @param missing powers of the portfolio that the list does not name; they stay
 */
public record ImportCounts(int rows, int accepted, int rejected, int added, int changed, int unchanged, int missing) {

    public boolean changeNothing() {
        return added == 0 && changed == 0;
    }
}
