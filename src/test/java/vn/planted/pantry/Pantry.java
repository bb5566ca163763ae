package vn.planted.pantry;

public class Pantry {}
