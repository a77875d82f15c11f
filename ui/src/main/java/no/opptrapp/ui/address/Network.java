package no.opptrapp.ui.address;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * One address, or all that begin alike.
 *
 * @param address any address in it
 * @param bits how many bits at the beginning are alike
 */
record Network(InetAddress address, int bits) {

    /**
     * Reads {@code 10.0.0.7}, {@code 10.0.0.0/8}, {@code ::1} or {@code fd00::/8}.
     *
     * @throws IllegalArgumentException when it is none of these; names are not looked up
     */
    static Network of(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress address = InetAddress.ofLiteral(parts[0]);
        int all = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("No address has " + bits + " bits: " + text);
        }
        return new Network(address, bits);
    }

    boolean has(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] theirs = other.getAddress();
        int rest = mine.length * Byte.SIZE - bits;
        return mine.length == theirs.length
                && new BigInteger(1, mine).shiftRight(rest).equals(new BigInteger(1, theirs).shiftRight(rest));
    }
}
