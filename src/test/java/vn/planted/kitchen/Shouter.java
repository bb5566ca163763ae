package vn.planted.kitchen;

class Shouter {
    void shout() {
        System.out.println("!");
    }
}
