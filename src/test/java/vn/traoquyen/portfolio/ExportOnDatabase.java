package vn.traoquyen.portfolio;

/** Makes the export without a Spring context. */
public final class ExportOnDatabase {

    private ExportOnDatabase() {}

    public static PortfolioExport of(Powers powers, PowerWorkbooks workbooks) {
        return new PortfolioExport(powers, workbooks);
    }
}
