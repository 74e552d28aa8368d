// A test waits for answers most of its time, and holds a worker of NUnit while it does.
[assembly: LevelOfParallelism(16)]
