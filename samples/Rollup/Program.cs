using System.Text;
using Antq.Samples;

Console.OutputEncoding = Encoding.UTF8;
return RollupProgram.Run(args, Console.Out, Console.Error);
