package vn.traoquyen.organization;

/** Whether what was kept of agencies, officials and substitutes is still right (tình trạng dữ liệu tổ chức). */
public interface OrganizationState {

    /** Another number after every change, wherever it was made; on other nodes within seconds. */
    long current();
}
