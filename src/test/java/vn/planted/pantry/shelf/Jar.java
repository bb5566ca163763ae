package vn.planted.pantry.shelf;

public class Jar {}
