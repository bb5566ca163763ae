package vn.traoquyen.paper;

/** Lengths in the unit of a Word file, a twentieth of a point (đơn vị đo). */
public final class Measure {

    private Measure() {}

    public static int cm(double centimetres) {
        return (int) Math.round(centimetres / 2.54 * 1440);
    }

    public static int pt(double points) {
        return (int) Math.round(points * 20);
    }
}
