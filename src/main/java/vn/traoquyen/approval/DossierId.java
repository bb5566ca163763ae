package vn.traoquyen.approval;

/** The code of a dossier (mã hồ sơ), for instance HS-2026-00012; also the business key of its process. */
public record DossierId(String value) {

    public static DossierId of(String value) {
        return new DossierId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
