package vn.traoquyen.deadline;

/** Stops a running process and lets it go on (tạm dừng, tiếp tục quy trình); its clocks stand still meanwhile. */
public interface HeldProcesses {

    /** Refuses {@code deadline.conflict.notRunning} where nothing of it runs. */
    void hold(String processKey, String businessKey);

    /** Refuses {@code deadline.conflict.notHeld} where nothing of it is held. */
    void release(String processKey, String businessKey);
}
