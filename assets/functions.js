// The custom functions run in the task pane's page, the add-in's shared runtime. The manifest's schema asks for a script
// besides, and this is it.
