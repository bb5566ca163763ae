package vn.traoquyen.portfolio;

/**
 * How far the transfer of a power has come in the approval chain (bước đang thực hiện).
 *
 * @param dossier the open dossier that carries the power
 */
public record PowerStage(String dossier, String stage, String stageLabel) {}
