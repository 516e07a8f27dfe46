/** The project as a module: its tests are added to it by Surefire, the kit stays on the class path. */
module org.example.mail {
    requires java.xml;

    exports org.example.mail;
}
