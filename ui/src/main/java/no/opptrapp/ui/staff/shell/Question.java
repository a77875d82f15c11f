package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done that others will notice. */
public final class Question {

    private Question() {}

    /**
     * Opens the question.
     *
     * @param verb what the button does
     */
    public static void ask(Visit visit, String title, String consequence, String verb, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(consequence);
        dialog.setConfirmText(verb);
        dialog.setCancelable(true);
        dialog.setCancelText(visit.say("shell.cancel"));
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }

    /**
     * Asks before something is lost. To keep it is what the keyboard stands at and what Escape does.
     *
     * @param keep what the button that keeps it says
     * @param lose what the button that gives it up says
     */
    public static void beforeLosing(String title, String consequence, String keep, String lose, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(consequence);
        dialog.setConfirmText(keep);
        dialog.setRejectable(true);
        dialog.setRejectText(lose);
        dialog.addRejectListener(lost -> action.run());
        dialog.open();
    }
}
