package org.objectionportal.stack;

import java.io.IOException;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** TCP ports of this machine. */
final class Ports {

    private static final int FIRST = 15_000;
    private static final int LAST = 32_000;
    private static final int ATTEMPTS = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ports() {
    }

    /**
     * A port nobody listens on, below the range from which the system takes ports for outgoing connections: one of those
     * could be taken between the choice and its use.
     */
    static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = FIRST + RANDOM.nextInt(LAST - FIRST);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // taken: another one
            }
        }
        throw new StackFailure("This machine has no free port between " + FIRST + " and " + LAST + ".");
    }

    /**
     * @param variable the environment variable that chooses another port
     * @throws StackFailure when something listens there, on whichever address
     */
    static void require(int port, String who, String variable) {
        try (ServerSocket socket = new ServerSocket(port)) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new StackFailure("Port " + port + " is taken, and " + who + " wants it:"
                    + " stop what listens there, or set " + variable + " to another port.", e);
        }
    }
}
