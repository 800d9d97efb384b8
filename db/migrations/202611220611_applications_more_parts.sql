-- Tasks, rows of costs and the reuse check can be secret too: what was noted before does not hold them and is noted anew by the job.
delete from applications.version_part;
