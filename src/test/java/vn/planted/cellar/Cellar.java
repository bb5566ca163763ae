package vn.planted.cellar;

public class Cellar {}
