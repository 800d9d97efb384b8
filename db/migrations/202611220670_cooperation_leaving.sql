-- The projects of a member that leaves go out of the space with it.
grant delete on cooperation.space_work to talko_writer;
