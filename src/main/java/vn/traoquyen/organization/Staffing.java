package vn.traoquyen.organization;

/** Makes sure that agencies and officials are there before anybody signs in (bố trí nhân sự). */
public interface Staffing {

    void ensure();
}
