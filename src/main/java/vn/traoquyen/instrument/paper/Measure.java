package vn.traoquyen.instrument.paper;

/** Lengths in the unit of a Word file, a twentieth of a point. */
final class Measure {

    private Measure() {}

    static int cm(double centimetres) {
        return (int) Math.round(centimetres / 2.54 * 1440);
    }

    static int pt(double points) {
        return (int) Math.round(points * 20);
    }
}
