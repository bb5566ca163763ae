package vn.planted.audit;

public class Diary {}
