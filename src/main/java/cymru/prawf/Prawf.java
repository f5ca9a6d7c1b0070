package cymru.prawf;

public class Prawf {
    static void main(String[] args) {
        System.out.println("hello");
    }
}
