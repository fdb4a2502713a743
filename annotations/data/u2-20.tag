# id: u2-090  year: 2017  issuer: 新塘埠镇人民政府
[title] 新塘埠镇2017年政府信息公开年度报告
[title] 发布日期：2018-02-26 15:40:12　　点击：86
[preamble] 本报告由镇党政办根据各站所、各村报送的情况汇总而成，如与县里通报数有出入，以县里通报数为准，邮箱xtb_gk@example.cn。
[overview] 一、今年工作的大体情况
[organization] 今年镇里换了届，新班子第一次党政联席会就把信息公开排进去，之后又专门研究过{3次|meeting}，原来的领导小组12个成员换了7个，日常工作还是党政办{1名|staff.parttime}副主任带{1名|staff.parttime}大学生村官在做，到10月村官考走以后一直没有补人。
[mechanism] 公文流转单上加了“公开属性”一栏，全年流转{公文|item}{187件|document.other}，勾“主动公开”的{94件|document.other}，勾“依申请公开”的{38件|document.other}，勾“不予公开”的{55件|document.other}，没有空着不勾的。
[proactive] 二、主动公开的情况
[proactive] 公开总数{811条|disclosure.total}，由这几块拼成：县政府网站乡镇频道{156条|disclosure.website}，“新塘埠微讯”公众号推送{212条|disclosure.wechat}，镇政府门口{电子屏|item}打出{75条|disclosure.other_channel}，村级{公开栏|item}报来{368条|disclosure.other_channel}。
[key_area] 群众最看重的是钱，今年上墙的有{粮食直补|item}{2批|disclosure.key_area}、{水库移民后扶|item}{4批|disclosure.key_area}、{独生子女奖扶|item}{1批|disclosure.key_area}、{危房改造|item}{3批|disclosure.key_area}，还有{村级“一事一议”工程|item}{17个|disclosure.key_area}，每个工程开工贴一张竣工贴一张；
+[key_area] 环境整治拆猪栏的{补偿清单|item}公示了{1,034户|disclosure.key_area}，公示期七天，收到{复核要求|item}{52户|inquiry}，改了面积的{19户|inquiry}，没有一户因为不公开来{上访|inquiry=0}。
[application] 三、依申请公开和相关情况
[application] 今年收到申请{3件|application.received}，有{2件|application.breakdown|item=猪栏补偿}问的是{猪栏补偿|item}，另{一件|application.breakdown|item=换届选举}问{换届选举|item}，答复予以公开的{2件|application.granted}，选举那件{不属于政府信息|item}（{1件|application.refused|item=不属于政府信息}），全部没有{收费|fee=0}。
[dispute] 问选举的申请人打过电话说要复议，到年底没有真的提起，因此{复议|review=0}、{诉讼|litigation=0}都没有，县信访局转来的{投诉|complaint=0}也没有。
[problem] 四、存在的问题
[problem] 一个是人，村官走了以后公众号停了四十一天；
+[problem] 一个是数，村里报的{368条|disclosure.other_channel}里有多少真贴出去，镇里只抽查过{60条|supervision|item=}，其中对不上的{7条|other|item=}；
+[problem] 再一个是时，{危房改造|item}有{1批|disclosure.key_area}钱发完了才公示。
[plan] 五、今后怎么改
[plan] 公众号由两人轮值；
+[plan] 村里每贴一张拍照上传，镇里每月抽两成；
+[plan] 凡发钱的先公示后拨付，财政所见公示照片才盖章。
[signature] 新塘埠镇人民政府办公室
[signature] 2018年2月23日
---
# id: u2-091  year: 2024  issuer: 河东实验幼儿园
[title] 河东实验幼儿园2024年园务公开与信息公开小结
[proactive] 我园在门口{公示栏|item}公开{41次|disclosure.other_channel}，在{班级群|item}公开{2,900余条|disclosure.other_channel}，在“河东幼教”公众号公开{63篇|disclosure.wechat}，没有自己的{网站|platform=0}。
[key_area] 收费方面，{保教费、伙食费标准|item}公示{2次|disclosure.key_area}；
+[key_area] {伙食费收支|item}按月公示{10次|disclosure.key_area}，结余退还家长人均31.4元；
+[key_area] {每周食谱|item}公示{40份|disclosure.key_area}；
+[key_area] {招生派位结果|item}公示{1次|disclosure.key_area}，没有接到{举报|complaint=0}。
[response] 园长信箱{来信|item}{14封|inquiry}，家委会提{建议|item}{22条|inquiry}，采纳{17条|inquiry}，{家长满意率|item}{98.2%|rate}。
[application] 有家长在群里索要监控录像，不属信息公开申请；
+[application] 正式{申请|application.received=0}没有。
[supervision] 教育局{督导|item}{2次|supervision}，责任督学挂牌{巡查|item}{8次|supervision}，提{意见|item}{5条|inquiry}，没有{通报|supervision=0}。
[problem] 群里信息太多，重要的一会儿就被刷没了，去年秋游通知漏看的有{9户|other|item=}。
[plan] 重要通知改用接龙确认，漏看的由班主任打电话。
---
# id: u2-092  year: 2020  issuer: 石柱坎乡人民政府
[title] 石柱坎乡2020年政府信息公开工作年度报告
[overview] 一、总体情况：2020年我乡围绕决战脱贫攻坚做好公开，没有发生影响大局的问题。
[proactive] （一）主动公开方面。
+[proactive] {乡机关|item}公开{88条|disclosure.category}、{村级|item}公开{643条|disclosure.category}，合计{731条|disclosure.total}，同比下降{5.2%|comparison|item=}。
[key_area] 脱贫方面，{脱贫户信息|item}公示{512户|disclosure.key_area}，{边缘户|item}公示{37户|disclosure.key_area}，{资金项目|item}公示{29个|disclosure.key_area}，{捐赠物资|item}公示{11批|disclosure.key_area}，没有发现应公示未公示的项目。
[interpretation] （二）解读方面。
+[interpretation] 乡干部编政策山歌{6首|interpretation}，赶集唱，唱了{19场|interpretation}，书面解读{0篇|interpretation}。
[response] （三）回应方面。
+[response] “12345”转办{事项|item}{15件|inquiry}，办结{15件|inquiry}，没有需要澄清的{谣言|response=0}，向县委网信办报送信息{4条|opinion_report}，零报告除外。
[application] （四）依申请公开方面。
+[application] 无{网络申请|application.breakdown=0}、无{信函申请|application.breakdown=0}，{当面申请|item}{1件|application.breakdown}即全年总数{1件|application.received}，当场办结{1件|application.closed}，予以公开{1件|application.granted}，{收费|fee=0}、{结转|application.carried_out=0}均无。
[platform] （五）平台方面。
+[platform] 乡政府没有{微博|platform=0}，{微信公众号|item}{1个|platform}，{关注|item}{1,906人|traffic}，村级公示栏{26块|bulletin_board}，{应急喇叭|item}{58只|platform}，其中{4只|platform}坏了没修。
[supervision] （六）监督方面。
+[supervision] 县{督查|item}{2次|supervision}，县纪委{提醒|item}{1次|supervision}，乡里对报送迟缓的{2个|supervision|item=扣分}站所{扣分|item}，没有{处分|supervision=0}干部。
[dispute] 二、复议诉讼：未发生因信息公开引起的{行政复议|review=0}，未发生因信息公开引起的{行政诉讼|litigation=0}。
[problem] 三、不足：山歌唱得热闹，歌词里的补贴标准有{两处|other|item=}唱错，群众来问才发现。
[plan] 四、改进：歌词先交财政所、民政所核对，已改唱{2首|interpretation}。
---
# id: u2-093  year: 2013  issuer: 东河区环境卫生管理处
[title] 环卫处2013年度政府信息公开工作报告
[preamble] 按照东河区政府办公室通知（东政办函〔2013〕102号）要求，现将本处信息公开情况报告如下，联系人：综合科，电话5562219。
[proactive] 今年在区信息公开网公开{57条|disclosure.website}，{《东河环卫》|item}刊物{10期|disclosure.other_channel}，公交站牌张贴{作业时间表|item}{320张|disclosure.category}，内容有：{垃圾处理费标准|item}{2条|disclosure.category}、{公厕分布|item}{4条|disclosure.category}、{招工|item}{9条|disclosure.category}、{采购|item}{6条|disclosure.category}、{动态|item}{36条|disclosure.category}。
[response] 市民热线转来{投诉|item}{388件|inquiry}，均为清运不及时，与公开无关，回复{388件|inquiry}；
+[response] 《晚报》曝光公厕收费一事，当日作出回应{1次|response}，没有再引发{舆情|response=0}。
[application] 依申请公开{1件|application.received}，要环卫工工资标准，{企业|item}提出（{1件|application.breakdown}），已公开（{1件|application.granted}）。
[fee] 公厕收费与信息公开无关，信息公开的{费用|fee=0}没有收过。
[dispute] 没有引起{复议|review=0}、{诉讼|litigation=0}和{申诉|complaint=0}。
[organization] {3名|staff.parttime}兼职，没有{专职|staff.fulltime=0}，没有{预算|budget=0}。
[problem] 作业时间表贴了{320张|disclosure.category|item=作业时间表}，{作业时间表|item}却没有写投诉电话；
+[problem] 刊物只在系统内发，市民看不到。
[plan] 明年重印时补上电话，刊物放到42座公厕的取阅架上。
