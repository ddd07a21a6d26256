package org.objectionportal.stack;

import java.io.IOException;
import java.net.ServerSocket;

/** TCP ports of this machine. */
final class Ports {

    private Ports() {
    }

    /** A port nobody listens on, from the system's range for such. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StackFailure("This machine has no free port.", e);
        }
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
